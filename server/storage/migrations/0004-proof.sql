create table "negativeLists" (
  "version" integer primary key check ("version" > 0),
  "content" text not null,
  "reason" text not null,
  "createdBy" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z')
) strict;

create table "proofWaivers" (
  "id" text primary key,
  "documentId" text not null references documents ("id"),
  "fingerprint" text not null,
  "ruleId" text not null,
  "severity" text not null check ("severity" in ('block', 'warn', 'info')),
  "text" text not null,
  "reason" text not null,
  "personId" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z'),
  "withdrawnAt" text check ("withdrawnAt" like '____-__-__T__:__:__.___Z')
) strict;
create index "proofWaiversByDocument" on "proofWaivers" ("documentId", "createdAt");

create table "proofReports" (
  "id" text primary key,
  "documentId" text not null references documents ("id"),
  "versionId" text not null references versions ("id"),
  "actId" text not null,
  "act" text not null,
  "personId" text not null references people ("id"),
  "createdAt" text not null check ("createdAt" like '____-__-__T__:__:__.___Z'),
  "packVersion" text not null,
  "block" integer not null,
  "warn" integer not null,
  "info" integer not null,
  "waived" integer not null,
  "content" text not null
) strict;
create index "proofReportsByDocument" on "proofReports" ("documentId", "createdAt");
