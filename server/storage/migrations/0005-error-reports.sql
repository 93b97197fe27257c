create table "errorReports" (
  "id" text primary key,
  "documentId" text not null references documents ("id"),
  "versionId" text not null references versions ("id"),
  "blockId" text,
  "fromOffset" integer,
  "toOffset" integer,
  "quote" text not null,
  "wrong" text not null,
  "right" text not null,
  "itemNumber" integer,
  "newKind" text not null,
  "entryId" text,
  "gravity" text not null,
  "finder" text not null,
  "finderName" text not null,
  "passedStage" text not null,
  "passedBy" text references people ("id"),
  "state" text not null,
  "remedy" text,
  "remediedBy" text references people ("id"),
  "completedOn" text,
  "reportedBy" text not null references people ("id"),
  "reportedAt" text not null check ("reportedAt" like '____-__-__T__:__:__.___Z'),
  "revision" integer not null check ("revision" >= 0),
  check (("blockId" is null) = ("fromOffset" is null) and ("blockId" is null) = ("toOffset" is null))
) strict;
create index "errorReportsByTime" on "errorReports" ("reportedAt", "id");
create index "errorReportsByDocument" on "errorReports" ("documentId", "reportedAt");
create index "errorReportsByEntry" on "errorReports" ("entryId");
create index "errorReportsByItem" on "errorReports" ("itemNumber");

create table "caughtFindings" (
  "documentId" text not null references documents ("id"),
  "wordsHash" text not null check (length("wordsHash") = 64),
  "ruleId" text not null,
  "text" text not null,
  "act" text not null,
  "personId" text not null references people ("id"),
  "caughtAt" text not null check ("caughtAt" like '____-__-__T__:__:__.___Z'),
  primary key ("documentId", "wordsHash")
) strict;
create index "caughtFindingsByRule" on "caughtFindings" ("ruleId", "caughtAt");

create table corrections (
  "id" text primary key,
  "documentId" text not null references documents ("id"),
  "versionId" text not null references versions ("id"),
  "reviewerId" text not null references people ("id"),
  "correctedAt" text not null check ("correctedAt" like '____-__-__T__:__:__.___Z'),
  "wrong" text not null,
  "right" text not null,
  "before" text not null,
  "after" text not null
) strict;
create index "correctionsByWords" on corrections ("wrong", "right", "documentId");
create index "correctionsByDocument" on corrections ("documentId");

create table "dismissedTerms" (
  "wrong" text not null,
  "right" text not null,
  "personId" text not null references people ("id"),
  "dismissedAt" text not null check ("dismissedAt" like '____-__-__T__:__:__.___Z'),
  primary key ("wrong", "right")
) strict;
