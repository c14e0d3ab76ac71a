-- Who stands in for whom, for how long and in what. Facts are added and never changed; an early end is one of them.
create table substitution (
    id bigint generated always as identity primary key,
    unit text not null,
    absent text not null,
    substitute text not null check (substitute <> absent),
    first_day date not null, -- both days count, in Hue
    last_day date not null check (last_day >= first_day),
    procedures text[] not null, -- slugs; none means all
    decisions boolean not null,
    decision_number text,
    decision_date date,
    signing_form text check (signing_form in ('KT', 'TUQ')),
    recorded_by text not null,
    recorded_at timestamptz not null,
    check (num_nonnulls(decision_number, decision_date, signing_form) in (0, 3)),
    check (not decisions or decision_number is not null)
);

create index substitution_of_unit on substitution (unit, last_day);
create index substitution_last_day on substitution (last_day);

create table substitution_end (
    substitution bigint primary key references substitution (id),
    ended_by text not null,
    ended_at timestamptz not null,
    reason text not null
);

create trigger substitution_is_append_only before update or delete or truncate on substitution
    for each statement execute function refuse_change();
create trigger substitution_end_is_append_only before update or delete or truncate on substitution_end
    for each statement execute function refuse_change();
