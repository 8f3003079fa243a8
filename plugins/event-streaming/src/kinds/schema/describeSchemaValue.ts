// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  SCHEMA_FORMATS,
  schemaFormatDefinition,
  titleOfOwner,
  topicLinkOfKey,
} from '@sluice/plugin-event-streaming-common';
import { formatCount } from '../../format/formatCount';
import { ValueDescription } from '../KindView';

const TITLES: Readonly<Record<string, string>> = {
  compatibility: 'Compatibility rule',
  level: 'Compatibility rule',
  version: 'Version',
  format: 'Format',
  artifactType: 'Type in the registry',
  globalId: 'Global id',
  contentId: 'Content id',
  contentHash: 'Content (fingerprint)',
  content: 'Content',
  contentType: 'Media type',
  labels: 'Label',
  others: 'Versions of others',
  rule: 'Rule as the portal knows it',
  references: 'References',
  owner: 'Owner',
  description: 'Description',
  state: 'State of the version',
  override: 'Against the rule',
  exists: 'The schema',
  recorded: 'Portal and catalog',
};

/** What yes and no mean, where that says more. */
const FLAGS: Readonly<Record<string, readonly [string, string]>> = {
  exists: ['exists', 'gone for good'],
  recorded: ['known there', 'taken out'],
  override: ['once, with approval', 'no'],
};

const RULES: readonly string[] = ['compatibility', 'level', 'rule'];
const SHOWN = 80;

/** What a step sets on a schema, in plain words. */
export function describeSchemaValue(
  path: readonly string[],
  value: unknown,
): ValueDescription {
  const [first, ...rest] = path;
  const link = first === 'topics' ? topicLinkOfKey(rest.join('.')) : undefined;
  if (link) {
    const { cluster, topic, part } = link;
    return {
      title: `Schema of the ${part} of ${topic} on ${cluster}`,
      text: value ? 'linked' : 'not linked',
    };
  }
  const title = TITLES[first] ?? path.join('.');
  return {
    title: rest.length > 0 ? `${title} ${rest.join('.')}` : title,
    text: wordsOf(value, first),
  };
}

function wordsOf(value: unknown, name: string): string {
  if (value === null || value === undefined) {
    return RULES.includes(name) ? 'that of the group or registry' : 'none';
  }
  if (typeof value === 'boolean') {
    const [yes, no] = FLAGS[name] ?? ['yes', 'no'];
    return value ? yes : no;
  }
  if (Array.isArray(value)) {
    return value.length > 0 ? value.map(listWord).join(', ') : 'none';
  }
  const text = String(value);
  switch (name) {
    case 'owner':
      return titleOfOwner(text);
    case 'format':
      return titleOfFormat(text);
    case 'content':
      return `${formatCount(text.length)} characters`;
    default:
      // Fingerprints and descriptions can be long.
      return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  }
}

function titleOfFormat(text: string): string {
  const known = SCHEMA_FORMATS.find(format => format === text);
  return known ? schemaFormatDefinition(known).title : text;
}

function listWord(item: unknown): string {
  if (typeof item === 'object' && item !== null && 'artifact' in item) {
    const version = 'version' in item ? ` v${String(item.version)}` : '';
    return `${String(item.artifact)}${version}`;
  }
  return String(item);
}
