// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { Readable } from 'node:stream';
import { csvLines, ndjsonLines } from '../audit/auditFiles';
import { AuditService } from '../audit/AuditService';
import { addRoute, RouteCall } from './addRoute';
import { ContractRouter, RouteGroup } from './ContractRouter';
import { StreamedAnswer } from './StreamedAnswer';

/** The forms in which the trail can be had as a file. */
const FILES = {
  'text/csv': { extension: 'csv', lines: csvLines },
  'application/x-ndjson': { extension: 'ndjson', lines: ndjsonLines },
} as const;

/** Routes of the audit trail. */
export function auditRoutes(options: { audit: AuditService }): RouteGroup {
  const { audit } = options;
  return router => {
    addRoute(router, 'listAudit', async call => {
      const type = call.request.accepts([
        'application/json',
        ...Object.keys(FILES),
      ]);
      return isFileType(type)
        ? exportAs(type, call, audit, router)
        : audit.list(call.query, await call.caller());
    });
  };
}

/** Taking the trail out of the portal is itself told in it. */
async function exportAs(
  type: keyof typeof FILES,
  { query, caller }: RouteCall<'listAudit'>,
  audit: AuditService,
  { trail }: ContractRouter,
) {
  const person = await caller();
  const records = await audit.export(query, person);
  const { q, actor, operation, source, title, from, to } = query;
  await trail.add({
    actor: person.ref,
    event: 'audit.exported',
    details: {
      type,
      filter: { q, actor, operation, source, title, from, to },
    },
  });
  const { extension, lines } = FILES[type];
  return StreamedAnswer.create({
    contentType: type,
    fileName: `event-streaming-audit.${extension}`,
    content: Readable.from(lines(records)),
  });
}

function isFileType(type: string | false): type is keyof typeof FILES {
  return type !== false && type in FILES;
}
