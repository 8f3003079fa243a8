// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { UrlFields } from '../../../../hooks/useUrlState';
import { TopicPlace } from '../../../../components/controls/TopicPicker';

/** The topic that a join is checked with, as `cluster/topic` in the URL. */
export const joinFields: UrlFields<{ join: TopicPlace | undefined }> = {
  join: {
    // Neither a cluster nor a topic has a slash in its name.
    parse: raw => {
      const [cluster, topic] = raw?.split('/') ?? [];
      return cluster && topic ? { cluster, topic } : undefined;
    },
    format: place => place && `${place.cluster}/${place.topic}`,
  },
};
