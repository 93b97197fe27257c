create table "paperworkPolicies" (
  "version" integer primary key check ("version" > 0),
  "content" text not null,
  "reason" text not null,
  "createdBy" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z')
) strict;

create table "paperworkRecords" (
  "id" text primary key,
  "documentId" text unique references documents ("id"),
  "unitId" text not null references units ("id"),
  "kind" text not null,
  "title" text not null,
  "characters" integer not null check ("characters" >= 0),
  "most" integer,
  "signedAt" text not null check ("signedAt" like '____-__-__T__:__:__.___Z'),
  "issuedAt" text check ("issuedAt" like '____-__-__T__:__:__.___Z')
) strict;
create index "paperworkRecordsBySigning" on "paperworkRecords" ("signedAt", "unitId", "kind");
create index "paperworkRecordsByIssue" on "paperworkRecords" ("issuedAt", "unitId", "kind");
-- A line of a paper register is taken over once, however often it is pasted.
create unique index "paperworkRecordsOfRegister" on "paperworkRecords" ("unitId", "kind", "title", "signedAt")
  where "documentId" is null;

create table "paperworkExceptions" (
  "id" text primary key,
  "documentId" text not null references documents ("id"),
  "actId" text not null,
  "about" text not null check ("about" in ('length', 'quota')),
  "characters" integer not null,
  "content" text not null,
  "reason" text not null,
  "personId" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z')
) strict;
create index "paperworkExceptionsByDocument" on "paperworkExceptions" ("documentId", "createdAt");

-- What was signed before there were records: the limit of that day is not known.
insert into "paperworkRecords"
  ("id", "documentId", "unitId", "kind", "title", "characters", "most", "signedAt", "issuedAt")
select
  documents."id", documents."id", documents."unitId", documents."kind", '', versions."characters", null,
  (select max(acts."at") from acts where acts."documentId" = documents."id" and acts."act" = 'sign'),
  (select max(acts."at") from acts where acts."documentId" = documents."id" and acts."act" = 'issue')
from documents
join versions on versions."id" = documents."frozenVersionId"
where documents."stage" in ('registering', 'issued')
  and exists (select 1 from acts where acts."documentId" = documents."id" and acts."act" = 'sign');
