-- Who waits at the one-stop shops, and who has booked. Nothing here says who somebody is.
create table queue_number (
    unit text not null references unit (code),
    day date not null,
    letter text not null,
    last int not null,
    primary key (unit, day, letter)
);

-- Where a ticket stands now is the projection of its moves, written in the same transaction.
create table queue_ticket (
    id bigint generated always as identity primary key,
    unit text not null references unit (code),
    day date not null,
    letter text not null check (letter ~ '^[A-Z]$'),
    number int not null check (number > 0),
    code text not null unique, -- by which its holder follows it
    once text not null, -- of the form, so that a second click takes no second ticket
    ground text, -- of priority
    preferred_from timestamptz, -- with a ground since it was taken, with an appointment since its time
    taken_at timestamptz not null,
    state text not null check (state in ('WAITING', 'CALLED', 'SERVING', 'DONE', 'NOT_COME')),
    service text not null,
    desk text check ((state in ('CALLED', 'SERVING')) <= (desk is not null)),
    unique (unit, day, letter, number),
    unique (unit, once)
);

create unique index queue_ticket_one_at_a_desk on queue_ticket (unit, day, desk) where state in ('CALLED', 'SERVING');
create trigger queue_ticket_is_kept before delete or truncate on queue_ticket
    for each statement execute function refuse_change();

create table queue_move (
    id bigint generated always as identity primary key,
    ticket bigint not null references queue_ticket (id),
    kind text not null,
    at timestamptz not null,
    service text not null,
    preferred boolean not null, -- whether it went before others just then
    desk text,
    moved_by text, -- null at the door
    once text unique
);

create index queue_move_of_ticket on queue_move (ticket, id);
create trigger queue_move_is_append_only before update or delete or truncate on queue_move
    for each statement execute function refuse_change();

-- Where somebody sits and what she serves; the last that she said.
create table queue_desk (
    person text primary key,
    unit text not null references unit (code),
    desk text not null,
    services text[] not null
);

create table queue_appointment (
    id bigint generated always as identity primary key,
    unit text not null references unit (code),
    service text not null,
    starts_at timestamptz not null,
    place int not null check (place > 0), -- of those at the same time
    code text not null unique,
    once text not null unique,
    booked_at timestamptz not null,
    cancelled_at timestamptz,
    ticket bigint unique references queue_ticket (id),
    check (cancelled_at is null or ticket is null)
);

create unique index queue_appointment_place on queue_appointment (unit, service, starts_at, place) where cancelled_at is null;
