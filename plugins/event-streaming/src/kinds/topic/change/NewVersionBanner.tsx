// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Button from '@mui/material/Button';
import {
  nextTopicVersion,
  TopicTarget,
} from '@sluice/plugin-event-streaming-common';
import { Link } from 'react-router-dom';
import { Banner } from '../../../components/state/Banner';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { prefillSearch } from '../create/prefill';
import { useTopicPaths } from '../useTopicPaths';

export interface NewVersionBannerProps {
  target: TopicTarget;
  /** As many as the new version shall have. */
  partitions: number | undefined;
}

/** The safe way to more partitions for a topic whose order matters. */
export function NewVersionBanner(props: NewVersionBannerProps) {
  const { target, partitions } = props;
  const { t } = useTexts(eventStreamingTranslationRef);
  const { create } = useTopicPaths();
  const name = nextTopicVersion(target.topic);
  const search = prefillSearch({
    cluster: target.cluster,
    topic: name,
    from: target.topic,
    partitions,
  });
  return (
    <Banner
      tone="info"
      title={t('topicChange.partitions.instead')}
      action={
        create && (
          <Button
            variant="outlined"
            component={Link}
            to={`${create}?${search}`}
          >
            {t('topicChange.partitions.create', { name })}
          </Button>
        )
      }
    >
      {t('topicChange.partitions.guide')}
    </Banner>
  );
}
