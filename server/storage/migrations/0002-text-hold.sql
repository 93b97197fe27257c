alter table documents add column "heldSince" text check ("heldSince" like '____-__-__T__:__:__.___Z');
