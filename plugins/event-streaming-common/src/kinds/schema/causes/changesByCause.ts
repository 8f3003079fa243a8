// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { SchemaChange } from '../diff/SchemaChange';
import { SchemaFormat } from '../formats/SchemaFormat';
import { RegistryCause } from './RegistryCause';

type Kinds = readonly SchemaChange['kind'][];

/** A change with the places where it is found. */
interface PlacedChange {
  change: SchemaChange;
  places: string[];
}

/**
 * Tells which of the changes a cause is about: those at its place, or else
 * those inside it, for registries stop at the outermost place that fails. The
 * places are worked out once, for there may be thousands of changes.
 */
export function changesByCause(
  format: SchemaFormat,
  changes: readonly SchemaChange[],
): (cause: RegistryCause) => SchemaChange[] {
  const placed = changes.map(change => ({ change, places: placesOf(change) }));
  return cause => {
    const found =
      format === 'protobuf'
        ? inMessage(cause, changes)
        : atPlace(cause.path ?? '', placed).map(({ change }) => change);
    const words = new Set(cause.description.split(/[^\w$.-]+/));
    const named = found.filter(change => isNamed(words, change));
    return named.length > 0 ? named : found;
  };
}

const KINDS_BY_PLACE: readonly [RegExp, Kinds][] = [
  [/\/required(\/|$)/, ['made-required', 'field-added', 'field-renamed']],
  [/\/propertySchemasAdded(\/|$)/, ['field-added', 'field-renamed']],
  [/\/propertySchemasRemoved(\/|$)/, ['field-removed', 'field-renamed']],
  [/\/(symbols|enum)(\/|$)/, ['symbol-added', 'symbol-removed']],
  [/\/additionalProperties$/, ['content-closed', 'content-opened']],
  [/\/name$/, ['type-renamed']],
];

function atPlace(
  path: string,
  changes: readonly PlacedChange[],
): PlacedChange[] {
  const kinds = KINDS_BY_PLACE.find(([pattern]) => pattern.test(path))?.[1];
  const place = plainPlace(path);
  const ofKind = kinds
    ? changes.filter(({ change }) => kinds.includes(change.kind))
    : [];
  const near = ofKind.filter(({ places }) => isFieldOf(places, place));
  if (near.length > 0) {
    // The registry names the list of what is required, not what is new in it.
    const sure = near.filter(({ change }) => change.oldData.level === 'fails');
    return /\/required/.test(path) && sure.length > 0 ? sure : near;
  }
  const pool = ofKind.length > 0 ? ofKind : changes;
  return [
    (pointer: string) => pointer === place,
    (pointer: string) => pointer.startsWith(`${place}/`),
    (pointer: string) => place.startsWith(`${pointer}/`),
  ].reduce<PlacedChange[]>(
    (found, test) =>
      found.length > 0 ? found : pool.filter(({ places }) => places.some(test)),
    [],
  );
}

/** Whether it is at the place, or a field of the object there. */
function isFieldOf(places: readonly string[], place: string): boolean {
  return places.some(
    pointer =>
      pointer === place ||
      pointer.replace(/\/properties\/[^/]+$/, '') === place,
  );
}

function placesOf(change: SchemaChange): string[] {
  return [change.beforePointer, change.afterPointer].flatMap(pointer =>
    pointer === undefined ? [] : [plainPlace(pointer)],
  );
}

/** Without what registries add to the pointer of a type or field. */
function plainPlace(path: string): string {
  return path
    .replace(/^#/, '')
    .replace(/\/propertySchemas(Added|Removed)(\/.*)?$/, '')
    .replace(/\/(name|symbols|enum|type|required|additionalProperties)$/, '')
    .replace(/\/$/, '');
}

const KINDS_BY_TEXT: readonly [RegExp, Kinds][] = [
  [/type changed/i, ['type-changed', 'type-widened', 'type-narrowed']],
  [/without reserv/i, ['field-removed', 'symbol-removed']],
  [/name changed/i, ['field-renamed', 'symbol-renamed']],
  [/(id|number|tag) changed/i, ['number-changed']],
  [/reserved/i, ['reserved-removed', 'field-added']],
];

/** `/M` is the message M; a nested one has all its names. */
function inMessage(
  cause: RegistryCause,
  changes: readonly SchemaChange[],
): SchemaChange[] {
  const place = (cause.path ?? '').replace(/^[/.#]+/, '').replace(/\//g, '.');
  const message =
    place || (cause.description.match(/message:? ([\w.]+)/i)?.[1] ?? '');
  const found = changes.filter(
    ({ path }) => path === message || path.startsWith(`${message}.`),
  );
  const kinds = KINDS_BY_TEXT.find(([pattern]) =>
    pattern.test(cause.description),
  )?.[1];
  const ofKind = found.filter(change => kinds?.includes(change.kind));
  return ofKind.length > 0 ? ofKind : found;
}

/** The name of the field, or what it was or is, is among the words. */
function isNamed(words: ReadonlySet<string>, change: SchemaChange): boolean {
  return [change.name, change.before, change.after].some(
    word => word !== undefined && words.has(word),
  );
}
