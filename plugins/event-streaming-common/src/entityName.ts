// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { sha256 } from '@noble/hashes/sha2';

/**
 * The `spec.type` of the catalog entities that stand for streaming objects:
 * Resources, or APIs for the schema formats.
 *
 * @public
 */
export type StreamingEntityType =
  | 'kafka-cluster'
  | 'kafka-topic'
  | 'kafka-connector'
  | 'cdc-pipeline'
  | 'avro'
  | 'json-schema'
  | 'protobuf'
  | 'cloudevents';

/**
 * An object that has an entity in the catalog.
 *
 * @public
 */
export interface StreamingObject {
  type: StreamingEntityType;
  /** The cluster, registry or Connect cluster; becomes the namespace. */
  source: string;
  /** The group in a schema registry; none is the default group. */
  group?: string;
  /** Full name at the source; for a cluster the same as `source`. */
  name: string;
}

const MAX_LENGTH = 63;
const HASH_LENGTH = 16; // hex characters: 64 bits keep 50,000 names apart
const PREFIXES: Partial<Record<StreamingEntityType, string>> = {
  'kafka-cluster': 'cluster-',
  'kafka-connector': 'connector-',
  'cdc-pipeline': 'pipeline-',
};
const API_TYPES: StreamingEntityType[] = [
  'avro',
  'json-schema',
  'protobuf',
  'cloudevents',
];

/** What the catalog takes, without capitals: entity refs ignore case. */
const PLAIN = /^[a-z0-9]([-a-z0-9_.]*[a-z0-9])?$/;
const SHORTENED = new RegExp(`--[0-9a-f]{${HASH_LENGTH}}$`);

/**
 * The name of the entity that stands for an object: its own name, with a prefix
 * that tells connectors, pipelines and the cluster apart. A name that the
 * catalog does not take, or that could be mistaken for another, is shortened
 * and ends in a hash of type, source, group and full name.
 *
 * @public
 */
export function entityNameOf(object: StreamingObject): string {
  const wanted = `${PREFIXES[object.type] ?? ''}${object.name}`;
  return isFree(object, wanted) ? wanted : shorten(object, wanted);
}

/**
 * The entity ref of an object, in the catalog's lower-case form.
 *
 * @public
 */
export function entityRefOf(object: StreamingObject): string {
  const kind = API_TYPES.includes(object.type) ? 'api' : 'resource';
  return `${kind}:${object.source}/${entityNameOf(object)}`.toLowerCase();
}

function isFree(object: StreamingObject, wanted: string): boolean {
  const group = object.group ?? 'default';
  return (
    wanted.length <= MAX_LENGTH &&
    PLAIN.test(wanted) &&
    group === 'default' &&
    !SHORTENED.test(wanted) &&
    !isClusterTwin(object)
  );
}

/** A topic 'cluster-dev' on the cluster 'dev' would take the cluster's name. */
function isClusterTwin({ type, source, name }: StreamingObject): boolean {
  return type === 'kafka-topic' && name === `cluster-${source}`;
}

function shorten(object: StreamingObject, wanted: string): string {
  const readable = wanted
    .toLowerCase()
    .replace(/[^-a-z0-9_.]+/g, '-')
    .slice(0, MAX_LENGTH - HASH_LENGTH - 2)
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return `${readable || 'x'}--${hashOf(object)}`;
}

function hashOf({ type, source, group, name }: StreamingObject): string {
  // An artifact that turns out to be a CloudEvent keeps its name.
  const sort = API_TYPES.includes(type) ? 'schema' : type;
  const text = JSON.stringify([sort, source, group ?? 'default', name]);
  const bytes = Uint8Array.from(toAscii(text), char => char.charCodeAt(0));
  return Array.from(sha256(bytes), byte => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, HASH_LENGTH);
}

/** Escaped by hand because TextEncoder is missing in some test browsers. */
function toAscii(text: string): string {
  return text.replace(
    /[\u0080-\uffff]/g,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
