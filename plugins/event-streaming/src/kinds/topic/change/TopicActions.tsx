// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { TopicDetail } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { DisabledReason } from '../../../components/controls/DisabledReason';
import { PopupButton } from '../../../components/controls/PopupButton';
import { eventStreamingTranslationRef } from '../../../translation';
import { isOnCluster } from '../page/isOnCluster';
import { isUnowned } from './isUnowned';
import { TopicChangeDialog } from './TopicChangeDialog';
import { TOPIC_CHANGES, TopicChange } from './topicChanges';
import { useChangeDenials } from './useChangeDenials';

export interface TopicActionsProps {
  topic: TopicDetail;
}

/** What can be asked for of a topic, or why it cannot. */
export function TopicActions({ topic }: TopicActionsProps) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  const denials = useChangeDenials(topic);
  const [open, setOpen] = useState<TopicChange>();
  const labelOf = useLabels(topic);
  if (!isOnCluster(topic)) {
    return null;
  }
  // What nobody owns is claimed before anything else.
  const first: TopicChange = isUnowned(topic.owner) ? 'owner' : 'settings';
  return (
    <>
      <DisabledReason reason={denials[first]}>
        <Button variant="outlined" onClick={() => setOpen(first)}>
          {labelOf(first)}
        </Button>
      </DisabledReason>
      <ChangeMenu
        label={t('topicChange.menu')}
        items={TOPIC_CHANGES.filter(change => change !== first).map(change => ({
          change,
          label: labelOf(change),
          denial: denials[change],
        }))}
        onChoose={setOpen}
      />
      {open && (
        <TopicChangeDialog
          change={open}
          topic={topic}
          target={{ cluster: topic.cluster, topic: topic.topic }}
          environment={topic.environment}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function useLabels(topic: TopicDetail) {
  const { t } = useTranslationRef(eventStreamingTranslationRef);
  return (change: TopicChange) => {
    if (change === 'owner' && isUnowned(topic.owner)) {
      return t('topicChange.actions.claim');
    }
    return change === 'protection' && topic.protected
      ? t('topicChange.actions.unprotect')
      : t(`topicChange.actions.${change}`);
  };
}

interface ChangeMenuProps {
  label: string;
  items: readonly {
    change: TopicChange;
    label: string;
    denial: string | undefined;
  }[];
  onChoose: (change: TopicChange) => void;
}

function ChangeMenu({ label, items, onChoose }: ChangeMenuProps) {
  return (
    <PopupButton text={label} opens="menu">
      {popup => (
        <Menu {...popup}>
          {items.map(({ change, label: name, denial }) => (
            <MenuItem
              key={change}
              // Can be reached, so that its reason can be read.
              aria-disabled={denial !== undefined}
              onClick={() => {
                if (denial === undefined) {
                  popup.onClose();
                  onChoose(change);
                }
              }}
              sx={{
                display: 'block',
                maxWidth: 340,
                whiteSpace: 'normal',
                ...(denial !== undefined && {
                  color: 'text.secondary',
                  cursor: 'default',
                }),
              }}
            >
              {name}
              {denial !== undefined && (
                <Box sx={{ typography: 'caption', display: 'block' }}>
                  {denial}
                </Box>
              )}
            </MenuItem>
          ))}
        </Menu>
      )}
    </PopupButton>
  );
}
