// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { EngineGroup } from './Engine';
import { EngineSite } from './EngineSite';
import { registryGroup } from './apicurio/registryGroup';
import { registryLegacyGroup } from './apicurio/registryLegacyGroup';
import { connectDevGroup } from './connect/connectDevGroup';
import { connectDevSecondGroup } from './connect/connectDevSecondGroup';
import { connectProdGroup } from './connect/connectProdGroup';
import { kafkaBenchGroup } from './kafka/kafkaBenchGroup';
import { kafkaDevGroup } from './kafka/kafkaDevGroup';
import { kafkaProdGroup } from './kafka/kafkaProdGroup';
import { postgresGroup } from './postgres/postgresGroup';

const GROUPS = [
  kafkaDevGroup,
  kafkaProdGroup,
  postgresGroup,
  registryGroup,
  connectDevGroup,
];
const GROUPS_ON_DEMAND = [
  kafkaBenchGroup,
  registryLegacyGroup,
  connectDevSecondGroup,
  connectProdGroup,
];

/** All engine groups of a stack. A new engine is a folder beside these and one entry here. */
export function createEngineGroups(site: EngineSite): EngineGroup[] {
  return GROUPS.map(create => create(site));
}

/** Engine groups that are no part of a stack unless they are asked for by name. */
export function createGroupsOnDemand(site: EngineSite): EngineGroup[] {
  return GROUPS_ON_DEMAND.map(create => create(site));
}
