-- A paper that is signed electronically has no PDF before it is signed, and nobody gets it before.
alter table paper add column sealed boolean not null default false;
