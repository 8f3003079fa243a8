// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** A JSON value that knows where it stands in its text. */
export type JsonNode =
  | { type: 'object'; offset: number; members: Map<string, JsonNode> }
  | { type: 'array'; offset: number; items: JsonNode[] }
  | { type: 'string'; offset: number; value: string }
  | { type: 'number'; offset: number; value: number }
  | { type: 'boolean'; offset: number; value: boolean }
  | { type: 'null'; offset: number };

export type JsonObjectNode = Extract<JsonNode, { type: 'object' }>;

export function memberOf(
  node: JsonNode | undefined,
  name: string,
): JsonNode | undefined {
  return node?.type === 'object' ? node.members.get(name) : undefined;
}

export function textOf(node: JsonNode | undefined): string | undefined {
  return node?.type === 'string' ? node.value : undefined;
}

export function numberOf(node: JsonNode | undefined): number | undefined {
  return node?.type === 'number' ? node.value : undefined;
}

export function itemsOf(node: JsonNode | undefined): JsonNode[] {
  return node?.type === 'array' ? node.items : [];
}

export function textsOf(node: JsonNode | undefined): string[] {
  return itemsOf(node).flatMap(item =>
    item.type === 'string' ? [item.value] : [],
  );
}

export function entriesOf(node: JsonNode | undefined): [string, JsonNode][] {
  return node?.type === 'object' ? [...node.members] : [];
}

/** JSON text with sorted names: equal for equal values. */
export function jsonTextOf(node: JsonNode): string {
  switch (node.type) {
    case 'object':
      return `{${[...node.members]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, value]) => `${JSON.stringify(name)}: ${jsonTextOf(value)}`)
        .join(', ')}}`;
    case 'array':
      return `[${node.items.map(jsonTextOf).join(', ')}]`;
    case 'null':
      return 'null';
    default:
      return JSON.stringify(node.value);
  }
}
