create table settings (
  "key" text primary key,
  "value" text not null
) strict;

create table units (
  "id" text primary key,
  "parentId" text references units ("id") deferrable initially deferred,
  "name" text not null,
  "shortName" text not null,
  "kind" text not null,
  "position" integer not null,
  check ("parentId" <> "id")
) strict;
create index "unitsByParent" on units ("parentId", "position");

create table people (
  "id" text primary key,
  "name" text not null,
  "account" text not null,
  "passwordHash" text not null,
  "phone" text not null,
  "isActive" integer not null check ("isActive" in (0, 1)),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z')
) strict;
create unique index "peopleByAccount" on people (lower("account"));
create index "peopleByName" on people ("name", "id");

create table posts (
  "id" text primary key,
  "personId" text not null references people ("id"),
  "unitId" text not null references units ("id"),
  "role" text not null,
  "title" text not null,
  "position" integer not null
) strict;
create unique index "postsByPerson" on posts ("personId", "unitId", "role");
create index "postsByUnit" on posts ("unitId", "position");
create index "postsByRole" on posts ("role", "unitId");

create table sessions (
  "tokenHash" text primary key,
  "personId" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z'),
  "expiresAt" text not null check ("expiresAt" like '____-__-__T__:__:__.___Z'),
  "lastSeenAt" text not null check ("lastSeenAt" like '____-__-__T__:__:__.___Z')
) strict;
create index "sessionsByPerson" on sessions ("personId");
create index "sessionsByExpiry" on sessions ("expiresAt");

create table documents (
  "id" text primary key,
  "kind" text not null,
  "title" text not null,
  "unitId" text not null references units ("id"),
  "createdBy" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z'),
  "updatedAt" text not null check ("updatedAt" like '____-__-__T__:__:__.___Z'),
  "urgency" text not null,
  "issuingNumber" text,
  "templateVersion" integer not null,
  "routeId" text not null,
  "routeVersion" integer not null,
  "run" text not null,
  "stage" text not null,
  "stepName" text not null,
  "revision" integer not null check ("revision" >= 0),
  "deletedAt" text check ("deletedAt" like '____-__-__T__:__:__.___Z')
) strict;
create unique index "documentsByIssuingNumber" on documents ("issuingNumber");
create index "documentsByUpdate" on documents ("updatedAt", "id");
create index "documentsByStage" on documents ("stage", "updatedAt");
create index "documentsByUnit" on documents ("unitId", "updatedAt");
create index "documentsByCreator" on documents ("createdBy", "updatedAt");

create table "documentMembers" (
  "documentId" text not null references documents ("id"),
  "personId" text not null references people ("id"),
  "access" text not null check ("access" in ('write', 'read')),
  primary key ("documentId", "personId")
) strict;
create index "documentMembersByPerson" on "documentMembers" ("personId", "documentId");

create table "updateLog" (
  "seq" integer primary key autoincrement,
  "documentId" text not null references documents ("id"),
  "personId" text references people ("id"),
  "at" text not null check ("at" like '____-__-__T__:__:__.___Z'),
  "update" blob not null
) strict;
create index "updateLogByDocument" on "updateLog" ("documentId", "seq");

create table snapshots (
  "documentId" text not null references documents ("id"),
  "uptoSeq" integer not null,
  "state" blob not null,
  "schemaVersion" integer not null,
  "at" text not null check ("at" like '____-__-__T__:__:__.___Z'),
  primary key ("documentId", "uptoSeq")
) strict;

create table versions (
  "id" text primary key,
  "documentId" text not null references documents ("id"),
  "number" integer not null check ("number" > 0),
  "label" text not null,
  "reason" text not null,
  "createdBy" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z'),
  "state" blob not null,
  "canonical" text not null,
  "sha256" text not null check (length("sha256") = 64),
  "characters" integer not null,
  "schemaVersion" integer not null
) strict;
create unique index "versionsByNumber" on versions ("documentId", "number");

-- Documents and versions refer to each other, so the reference back comes once both are there.
alter table documents add column "frozenVersionId" text references versions ("id") deferrable initially deferred;

create table threads (
  "id" text primary key,
  "documentId" text not null references documents ("id"),
  "markKey" text,
  "blockId" text,
  "quote" text not null,
  "before" text not null,
  "after" text not null,
  "state" text not null check ("state" in ('open', 'resolved')),
  "isMustFix" integer not null check ("isMustFix" in (0, 1)),
  "createdBy" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z'),
  "resolvedBy" text references people ("id"),
  "resolvedAt" text check ("resolvedAt" like '____-__-__T__:__:__.___Z'),
  check (("resolvedAt" is null) = ("resolvedBy" is null))
) strict;
create index "threadsByDocument" on threads ("documentId", "createdAt");

create table comments (
  "id" text primary key,
  "threadId" text not null references threads ("id"),
  "authorId" text not null references people ("id"),
  "at" text not null check ("at" like '____-__-__T__:__:__.___Z'),
  "text" text not null
) strict;
create index "commentsByThread" on comments ("threadId", "at");

create table tasks (
  "id" text primary key,
  "documentId" text not null references documents ("id"),
  "stepId" text not null,
  "stepName" text not null,
  "personId" text not null references people ("id"),
  "fromPersonId" text references people ("id"),
  "arrivedAt" text not null check ("arrivedAt" like '____-__-__T__:__:__.___Z'),
  "dueAt" text,
  "openedAt" text check ("openedAt" like '____-__-__T__:__:__.___Z'),
  "doneAt" text check ("doneAt" like '____-__-__T__:__:__.___Z'),
  "outcome" text,
  "isReturned" integer not null check ("isReturned" in (0, 1))
) strict;
create index "tasksByPerson" on tasks ("personId", "doneAt", "arrivedAt");
create index "tasksByDocument" on tasks ("documentId", "doneAt");

create table acts (
  "seq" integer primary key autoincrement,
  "id" text not null unique,
  "at" text not null check ("at" like '____-__-__T__:__:__.___Z'),
  "actorId" text not null,
  "onBehalfOf" text,
  "documentId" text,
  "act" text not null,
  "details" text not null,
  "previousHash" text not null,
  "hash" text not null
) strict;
create index "actsByDocument" on acts ("documentId", "seq");
create index "actsByActor" on acts ("actorId", "seq");

create table "actChain" (
  "id" integer primary key check ("id" = 1),
  "seq" integer not null,
  "hash" text not null
) strict;
insert into "actChain" ("id", "seq", "hash")
  values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
