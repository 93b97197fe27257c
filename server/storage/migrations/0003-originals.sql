create table originals (
  "id" text primary key,
  "sha256" text not null,
  "name" text not null,
  "size" integer not null,
  "bytes" blob not null,
  "documentId" text references documents ("id") deferrable initially deferred,
  "createdBy" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z')
) strict;
create index "originalsByDocument" on originals ("documentId", "createdAt");
create index "originalsByPerson" on originals ("createdBy", "documentId");
