namespace duaal::check {}
