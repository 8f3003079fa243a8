// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { TopicCreateInput, TopicTarget } from '../kinds/topic/topicInputs';
import { LimitException } from './LimitException';
import {
  EnvironmentProfile,
  PolicyRequester,
  PrefixRule,
  TopicPolicyFacts,
  TopicSpec,
} from './types';

/**
 * All that the policy looks at when somebody asks for a new topic.
 *
 * @public
 */
export interface TopicQuestion {
  target: TopicTarget;
  /** What was asked for. */
  input: TopicCreateInput;
  /** The input with every value settled, by `settleTopic`. */
  spec: TopicSpec;
  profile: EnvironmentProfile;
  facts: TopicPolicyFacts;
  prefixes: readonly PrefixRule[];
  requester: PolicyRequester;
  /** What was granted to this topic and holds today. */
  exceptions?: readonly LimitException[];
}
