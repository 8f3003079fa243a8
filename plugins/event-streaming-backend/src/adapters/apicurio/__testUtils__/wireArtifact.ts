// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

/** An artifact as the registry answers it. */
export const wireArtifact = {
  groupId: 'sales',
  artifactId: 'orders-value',
  artifactType: 'AVRO',
  owner: '',
  createdOn: '2026-11-21T20:05:22Z',
  modifiedBy: '',
  modifiedOn: '2026-11-21T20:05:22Z',
};

export const ORDERS = { group: 'sales', artifact: 'orders-value' };
