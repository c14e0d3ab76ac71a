-- The application makes the first attempt itself; what fails goes to the engine, and is due here no more. What the engine has already stays
-- there.
alter table notice add column next_attempt_at timestamptz; -- or, while it is being sent, when whoever sends it must have died

create index notice_due on notice (next_attempt_at) where next_attempt_at is not null;

alter table deposited_result add column is_due boolean not null default false;

create index deposited_result_due on deposited_result (owed_since) where is_due;
