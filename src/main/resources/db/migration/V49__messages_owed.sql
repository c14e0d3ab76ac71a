-- The first message of a dossier that the portal has not taken is found among the few that are owed, not among all that there ever were.
create index national_message_owed on national_message (dossier, sequence) where state <> 'SENT';

-- PDF files are compressed already: to try again costs time and saves nothing.
alter table paper alter column pdf set storage external;
