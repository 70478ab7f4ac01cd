namespace duaal::assign {}
