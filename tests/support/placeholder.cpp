namespace duaal::test {}
