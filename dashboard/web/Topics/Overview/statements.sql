-- One row for each finding that a source states in words without a figure.
from marts.statements
