create table "officeEntries" (
  "id" text primary key,
  "register" text not null check ("register" in ('people', 'bodies', 'passages')),
  "place" integer not null check ("place" > 0),
  "revision" integer not null check ("revision" > 0),
  "validFrom" text check ("validFrom" like '____-__-__'),
  "validUntil" text check ("validUntil" like '____-__-__'),
  "searchText" text not null,
  "content" text not null,
  "changedBy" text not null references people ("id"),
  "changedAt" text not null check ("changedAt" like '____-__-__T__:__:__.___Z')
) strict;
create index "officeEntriesByPlace" on "officeEntries" ("register", "place");

create table "documentFacts" (
  "documentId" text not null references documents ("id"),
  "kind" text not null check ("kind" in ('title', 'day', 'place')),
  "name" text not null,
  "value" text not null,
  primary key ("documentId", "kind", "name", "value")
) strict;
