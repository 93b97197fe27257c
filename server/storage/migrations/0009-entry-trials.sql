create table "entryTrials" (
  "wordingHash" text primary key check (length("wordingHash") = 64),
  "wording" text not null,
  "documents" integer not null,
  "characters" integer not null,
  "hits" integer not null,
  "personId" text not null references people ("id"),
  "triedAt" text not null check ("triedAt" like '____-__-__T__:__:__.___Z')
) strict;
