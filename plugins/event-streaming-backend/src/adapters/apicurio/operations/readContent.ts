// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { NotImplementedError } from '@backstage/errors';
import { SchemaContent, VersionId } from '@sluice/plugin-event-streaming-node';
import { versionPath } from '../connection/objectPath';
import { RegistrySession, Send } from '../connection/RegistrySession';
import { isProblem } from '../errors/RegistryProblem';
import { readJson } from '../wire/readJson';
import { referencesSchema, toReferences } from '../wire/reference';
import { toVersionDescription, versionSchema } from '../wire/version';
import { versionCall } from './artifactCall';

/** The document as it was registered, with what it refers to. */
export function readContent(
  session: RegistrySession,
  id: VersionId,
): Promise<SchemaContent> {
  const call = versionCall('read the content of', id, { readOnly: true });
  return session.call(call, async send => {
    const path = versionPath(id);
    const [content, references] = await Promise.all([
      readDocument(send, path),
      send({ method: 'GET', path: `${path}/references` }),
    ]);
    return {
      text: decode(content.body),
      contentType: content.contentType,
      references: toReferences(readJson(references, referencesSchema)),
    };
  });
}

/**
 * The registry gives the document of a disabled version only to who has its id,
 * and says of its name what it says where there is none.
 */
async function readDocument(send: Send, version: string) {
  try {
    return await send({ method: 'GET', path: `${version}/content` });
  } catch (error) {
    if (!isProblem(error, 'VersionNotFoundException')) {
      throw error;
    }
    const answer = await send({ method: 'GET', path: version });
    const found = toVersionDescription(readJson(answer, versionSchema));
    if (found.state !== 'disabled') {
      throw error;
    }
    return send({ method: 'GET', path: `ids/contentIds/${found.contentId}` });
  }
}

function decode(bytes: Uint8Array): string {
  try {
    // Byte for byte: a mark at the start is a part of what was registered.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes);
  } catch {
    throw new NotImplementedError('it is no text in UTF-8');
  }
}
