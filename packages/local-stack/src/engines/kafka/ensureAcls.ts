// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import {
  AclEntry,
  AclOperationTypes,
  AclPermissionTypes,
  AclResourceTypes,
  Admin,
  ResourcePatternTypes,
} from 'kafkajs';
import aclsJson from '../../../acls.json';
import { StackLayout } from '../../stackLayout';
import { aclKey, aclRulesSchema, toAclEntries } from './acls';
import { scramLogin, withKafkaAdmin } from './kafkaClient';

/** Gives every team user of the secured cluster the rights of `acls.json`; adds only what is missing. */
export async function ensureAcls(layout: StackLayout): Promise<string> {
  const { brokers, platformUser } = layout.kafkaProd;
  const desired = toAclEntries(aclRulesSchema.parse(aclsJson));
  return withKafkaAdmin(
    { brokers, ...scramLogin(layout, platformUser) },
    async admin => {
      const present = await presentAcls(admin);
      const missing = desired.filter(entry => !present.has(aclKey(entry)));
      if (missing.length > 0) {
        await admin.createAcls({ acl: missing });
      }
      return `${desired.length} ACL entries, ${missing.length} of them new`;
    },
  );
}

async function presentAcls(admin: Admin): Promise<Set<string>> {
  const { resources } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  const entries: AclEntry[] = resources.flatMap(resource =>
    resource.acls.map(acl => ({
      ...acl,
      resourceType: resource.resourceType,
      resourceName: resource.resourceName,
      resourcePatternType: resource.resourcePatternType,
    })),
  );
  return new Set(entries.map(aclKey));
}
