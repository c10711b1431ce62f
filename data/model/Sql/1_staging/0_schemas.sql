-- The rooms of a warehouse, in the order in which a row walks through them.
create schema staging;
create schema typed;
create schema core;
create schema marts;
