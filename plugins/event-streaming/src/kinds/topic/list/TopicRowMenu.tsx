// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import IconButton from '@mui/material/IconButton';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { RiMoreLine } from '@remixicon/react';
import { TopicSummary } from '@sluice/plugin-event-streaming-common';
import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { eventStreamingTranslationRef } from '../../../translation';
import { useTexts } from '../../../translation/useTexts';
import { useTopicPaths } from '../useTopicPaths';
import { isBeingMade } from './isBeingMade';

const SHOWN_MS = 2500;

/** What can be done with a topic from its row. */
export function TopicRowMenu({ row }: { row: TopicSummary }) {
  const { t } = useTexts(eventStreamingTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement>();
  const copy = useCopyName(row.topic);
  const links = useRowLinks(row);
  const id = useId();
  const close = () => setAnchor(undefined);
  return (
    <>
      <IconButton
        aria-label={t('topics.row.menu', { topic: row.topic })}
        aria-haspopup="menu"
        aria-expanded={Boolean(anchor)}
        aria-controls={anchor ? id : undefined}
        onClick={event => setAnchor(event.currentTarget)}
      >
        <RiMoreLine size={18} aria-hidden />
      </IconButton>
      <Menu id={id} open={Boolean(anchor)} anchorEl={anchor} onClose={close}>
        <MenuItem
          onClick={() => {
            close();
            copy();
          }}
        >
          {t('topics.row.copy')}
        </MenuItem>
        {links.map(({ to, text }) => (
          <MenuItem key={text} component={Link} to={to}>
            {text}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}

function useRowLinks(row: TopicSummary): { to: string; text: string }[] {
  const { t } = useTexts(eventStreamingTranslationRef);
  const paths = useTopicPaths();
  const { openRequest: request } = row;
  const there = !isBeingMade(row);
  const links = [
    {
      to: there ? paths.topic(row.cluster, row.topic) : undefined,
      text: t('topics.row.open'),
    },
    {
      to: there && row.entityRef ? paths.entity(row.entityRef) : undefined,
      text: t('topics.row.catalog'),
    },
    {
      to: request && paths.request(request.id),
      text: t('topics.row.openRequest', { id: request?.id ?? '' }),
    },
  ];
  return links.flatMap(({ to, text }) => (to ? [{ to, text }] : []));
}

function useCopyName(topic: string): () => void {
  const { t } = useTexts(eventStreamingTranslationRef);
  const toasts = useApi(toastApiRef);
  return async () => {
    try {
      await navigator.clipboard.writeText(topic);
      const title = t('topics.row.copied');
      toasts.post({ title, status: 'success', timeout: SHOWN_MS });
    } catch {
      // A browser may forbid it, as on a page without TLS.
      const title = t('topics.row.copyFailed');
      toasts.post({ title, status: 'warning', timeout: SHOWN_MS });
    }
  };
}
