// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AclEntry,
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  ResourcePatternTypes,
} from 'kafkajs';
import { z } from 'zod';

const RESOURCE_TYPES = {
  topic: AclResourceTypes.TOPIC,
  group: AclResourceTypes.GROUP,
} as const;

const PATTERNS = {
  literal: ResourcePatternTypes.LITERAL,
  prefixed: ResourcePatternTypes.PREFIXED,
} as const;

const OPERATIONS = {
  read: AclOperationTypes.READ,
  write: AclOperationTypes.WRITE,
  describe: AclOperationTypes.DESCRIBE,
  'describe-configs': AclOperationTypes.DESCRIBE_CONFIGS,
} as const;

const ruleSchema = z.strictObject({
  user: z.string().min(1),
  resource: z.enum(['topic', 'group']),
  pattern: z.enum(['literal', 'prefixed']),
  name: z.string().min(1),
  operations: z
    .array(z.enum(['read', 'write', 'describe', 'describe-configs']))
    .nonempty(),
});

export const aclRulesSchema = z.array(ruleSchema).nonempty();

/** One line of `acls.json`: what a user may do with the topics or groups of a name. */
export type AclRule = z.infer<typeof ruleSchema>;

/** The rules in the form Kafka stores them: one entry an operation. */
export function toAclEntries(rules: AclRule[]): AclEntry[] {
  return rules.flatMap(rule =>
    rule.operations.map(operation => ({
      principal: `User:${rule.user}`,
      host: '*',
      resourceType: RESOURCE_TYPES[rule.resource],
      resourceName: rule.name,
      resourcePatternType: PATTERNS[rule.pattern],
      operation: OPERATIONS[operation],
      permissionType: AclPermissionTypes.ALLOW,
    })),
  );
}

/** A text that is equal for equal entries. */
export function aclKey(entry: AclEntry): string {
  return JSON.stringify([
    entry.principal,
    entry.host,
    entry.resourceType,
    entry.resourceName,
    entry.resourcePatternType,
    entry.operation,
    entry.permissionType,
  ]);
}
