namespace duaal::model {}
