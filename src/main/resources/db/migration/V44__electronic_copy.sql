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
