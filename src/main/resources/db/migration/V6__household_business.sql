-- The ward's register of household businesses. The two unique indexes are the last word when two dossiers race.
create table household_business (
    id bigint generated always as identity primary key,
    unit text not null,
    name text not null,
    name_folded text not null, -- without case, accents and repeated blanks
    owner_personal_id text not null,
    dossier text not null unique,
    registered_at timestamptz not null,
    closed_at timestamptz
);

create unique index household_business_name on household_business (unit, name_folded) where closed_at is null;
create unique index household_business_owner on household_business (owner_personal_id) where closed_at is null;
