// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { entriesOf, memberOf, textsOf } from '../../formats/json/JsonNode';
import { ResolvedJsonSchema } from '../../formats/json-schema/JsonSchemaDocument';
import { pointerTo } from '../../formats/json-schema/jsonPointer';
import {
  contentModelOf,
  isNullable,
} from '../../formats/json-schema/jsonSchemaShape';
import { guessRenames } from '../guessRenames';
import { isAnything } from './compareJsonTypes';
import type { JsonPlace, JsonSchemaComparison } from './JsonSchemaComparison';
import { JsonSchemaCase } from './jsonSchemaRules';

/** A side of a property. */
interface Property {
  name: string;
  schema: ResolvedJsonSchema;
  pointer: string;
  required: boolean;
  shape: string;
  index: number;
}

/** Compares the fields of two objects. */
export function diffJsonProperties(
  comparison: JsonSchemaComparison,
  old: ResolvedJsonSchema,
  now: ResolvedJsonSchema,
  place: JsonPlace,
): void {
  const before = propertiesOf(comparison, old, 'before');
  const after = propertiesOf(comparison, now, 'after');
  const pairs = pairProperties(before, after);
  for (const property of after) {
    const path = pathOf(place, property.name);
    const match = pairs.get(property);
    if (!match) {
      addProperty(comparison, property, old, path);
    } else {
      compareProperty(comparison, match, property, path);
    }
  }
  const kept = new Set(pairs.values());
  for (const property of before.filter(one => !kept.has(one))) {
    removeProperty(comparison, property, now, pathOf(place, property.name));
  }
  requiredElsewhere(comparison, old, now, place);
}

function propertiesOf(
  comparison: JsonSchemaComparison,
  owner: ResolvedJsonSchema,
  side: 'before' | 'after',
): Property[] {
  const required = textsOf(memberOf(owner.node, 'required'));
  const doc = comparison[side];
  return entriesOf(memberOf(owner.node, 'properties')).map(([name], index) => {
    const schema = doc.child(owner, 'properties', name);
    const words =
      side === 'before'
        ? comparison.beforeText(schema)
        : comparison.afterText(schema);
    return {
      name,
      schema,
      pointer: `${owner.pointer}${pointerTo(['properties', name])}`,
      required: required.includes(name),
      shape: `${isNullable(schema.node) ? 'maybe ' : ''}${words}`,
      index,
    };
  });
}

function pairProperties(
  before: Property[],
  after: Property[],
): Map<Property, Property> {
  const byName = new Map(before.map(property => [property.name, property]));
  const pairs = new Map<Property, Property>();
  for (const property of after) {
    const same = byName.get(property.name);
    if (same) {
      pairs.set(property, same);
    }
  }
  const taken = new Set(pairs.values());
  guessRenames(
    before.filter(one => !taken.has(one)),
    after.filter(one => !pairs.has(one)),
  ).forEach((renamed, property) => pairs.set(renamed, property));
  return pairs;
}

function addProperty(
  comparison: JsonSchemaComparison,
  property: Property,
  old: ResolvedJsonSchema,
  path: string,
): void {
  const isClosed = contentModelOf(old.node) === 'closed';
  const rule = `field-added${property.required ? '-required' : ''}${
    isClosed ? '-closed' : '-open'
  }` as const;
  const isFree =
    !isClosed && !property.required && isAnything(property.schema.node);
  comparison.add(isFree ? 'field-added-anything' : rule, {
    path,
    name: property.name,
    afterPointer: property.pointer,
    after: comparison.afterText(property.schema),
  });
}

function removeProperty(
  comparison: JsonSchemaComparison,
  property: Property,
  now: ResolvedJsonSchema,
  path: string,
): void {
  const isClosed = contentModelOf(now.node) === 'closed';
  const rule = `field-removed${property.required ? '-required' : ''}${
    isClosed ? '-closed' : '-open'
  }` as const;
  const isFree =
    !isClosed && !property.required && isAnything(property.schema.node);
  comparison.add(isFree ? 'field-removed-anything' : rule, {
    path,
    name: property.name,
    beforePointer: property.pointer,
    before: comparison.beforeText(property.schema),
  });
}

function compareProperty(
  comparison: JsonSchemaComparison,
  old: Property,
  now: Property,
  path: string,
): void {
  const at = {
    path,
    name: now.name,
    beforePointer: old.pointer,
    afterPointer: now.pointer,
  };
  if (old.name !== now.name) {
    const rule: JsonSchemaCase = now.required ? 'renamed-required' : 'renamed';
    comparison.add(rule, {
      ...at,
      before: old.name,
      after: now.name,
      guessed: true,
      words: { old: old.name },
    });
  } else if (old.required !== now.required) {
    comparison.add(now.required ? 'made-required' : 'made-optional', at);
  }
  comparison.schemas(old.schema, now.schema, { path, name: now.name });
}

/** Names in `required` that no side lists among its fields. */
function requiredElsewhere(
  comparison: JsonSchemaComparison,
  old: ResolvedJsonSchema,
  now: ResolvedJsonSchema,
  place: JsonPlace,
): void {
  const before = textsOf(memberOf(old.node, 'required'));
  const after = textsOf(memberOf(now.node, 'required'));
  const isListed = (name: string) =>
    [old, now].some(side => memberOf(memberOf(side.node, 'properties'), name));
  const report = (rule: JsonSchemaCase, names: string[]) =>
    names
      .filter(name => !isListed(name))
      .forEach(name =>
        comparison.add(rule, {
          path: pathOf(place, name),
          name,
          beforePointer: `${old.pointer}/required`,
          afterPointer: `${now.pointer}/required`,
        }),
      );
  report(
    'made-required',
    after.filter(name => !before.includes(name)),
  );
  report(
    'made-optional',
    before.filter(name => !after.includes(name)),
  );
}

function pathOf(place: JsonPlace, name: string): string {
  return place.path === '' ? name : `${place.path}.${name}`;
}
