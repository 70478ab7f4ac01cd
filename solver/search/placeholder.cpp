namespace duaal::search {}
