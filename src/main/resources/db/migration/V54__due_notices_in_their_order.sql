-- What is due next is read from the index in its order, however much is due; what nobody finished is looked for apart.
drop index notice_due;
create index notice_due on notice ((channel = 'MAIL'), next_attempt_at) where state = 'PENDING' and next_attempt_at is not null;
create index notice_being_sent on notice (next_attempt_at) where state = 'SENDING' and next_attempt_at is not null;
