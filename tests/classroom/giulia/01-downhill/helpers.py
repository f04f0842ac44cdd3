"""Piccole funzioni di aiuto."""


def scendi(x, passo):
    return x - passo


def passo(pendenza, tasso):
    return pendenza * tasso
