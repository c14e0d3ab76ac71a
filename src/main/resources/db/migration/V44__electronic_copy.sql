-- Results that the electronic data stores of their owners have or are owed; none is noted while no store is set
-- (motcua.national.data-store). What is sent is read when it is sent, so nothing about the applicant is kept here.
create table deposited_result (
    dossier text not null,
    sequence integer not null, -- of the event that made it a result
    owed_since timestamptz not null,
    stored_at timestamptz,
    receipt text, -- the store's number
    primary key (dossier, sequence)
);

create index deposited_result_owed on deposited_result (owed_since) where stored_at is null;

-- A file that staff made from paper gets the electronic seal of their unit: it becomes the sealed PDF, and what was uploaded stays
-- in the store of contents under its own hash.
alter table document add column sealing text not null default 'NONE'
    check (sealing in ('NONE', 'AWAITED', 'SEALED', 'IMPOSSIBLE'));
alter table document add column original_sha256 text;
