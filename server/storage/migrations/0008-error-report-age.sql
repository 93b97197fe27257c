--! breaking
alter table "errorReports" add column "stateSince" text not null default '';
update "errorReports" set "stateSince" = coalesce(
  (
    select max("at") from acts
    where acts."documentId" = "errorReports"."documentId"
      and acts."act" like 'errorReport.%'
      and acts."details" like '%"reportId":"' || "errorReports"."id" || '"%'
  ),
  "reportedAt"
);
create index "errorReportsByState" on "errorReports" ("state", "stateSince");
