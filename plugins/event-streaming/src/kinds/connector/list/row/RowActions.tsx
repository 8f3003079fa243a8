// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import Divider from '@mui/material/Divider';
import MenuItem from '@mui/material/MenuItem';
import {
  ConnectorDetail,
  ConnectorTarget,
} from '@sluice/plugin-event-streaming-common';
import { ActionItem } from '../../../../components/controls/ActionItem';
import { Action } from '../../../../components/controls/ActionMenu';
import { connectorTranslationRef } from '../../../../connectorTranslation';
import { useConnectorOnce } from '../../useConnectorOnce';
import { useTexts } from '../../../../translation/useTexts';
import { DEEDS, DeedName, deedsFor, isGrave } from '../../actions/deedsFor';
import { useConnectorActing } from '../../actions/useConnectorActing';
import { useDeedDenial } from '../../actions/useDeedDenial';
import { CONNECTOR_CHANGES } from '../../change/connectorChanges';
import { useConnectorDenials } from '../../change/useConnectorDenials';
import { RowWish } from './RowWish';

export interface RowActionsProps {
  target: ConnectorTarget;
  onWish: (wish: RowWish) => void;
  /** Something is being done at once. */
  onAct: () => void;
  onDone: () => void;
}

/** The items that need more of a connector than its row has. */
export function RowActions({ target, ...rest }: RowActionsProps) {
  const { t } = useTexts(connectorTranslationRef);
  const { value, error } = useConnectorOnce(target);
  if (value) {
    return <Items connector={value} {...rest} />;
  }
  return (
    <MenuItem
      aria-disabled
      sx={{ color: 'text.secondary', maxWidth: 340, whiteSpace: 'normal' }}
    >
      {error ? error.message : t('connectors.row.asking')}
    </MenuItem>
  );
}

function Items(
  props: Omit<RowActionsProps, 'target'> & { connector: ConnectorDetail },
) {
  const { connector, onWish, onAct, onDone } = props;
  const { t } = useTexts(connectorTranslationRef);
  const acting = useConnectorActing(connector, onDone);
  const denialOf = useDeedDenial(connector, acting);
  const denials = useConnectorDenials(connector);
  const choose = (deed: DeedName) => {
    if (isGrave(deed)) {
      onWish({ connector, wish: deed });
    } else {
      onAct();
      acting.start(DEEDS[deed]);
    }
  };
  return (
    <>
      <Divider component="li" />
      <ActionItems
        items={deedsFor(connector).map(value => ({
          value,
          label: labelOf(value),
          denial: denialOf(value),
        }))}
        onChoose={choose}
      />
      <Divider component="li" />
      <ActionItems
        items={CONNECTOR_CHANGES.map(value => ({
          value,
          label: t(`connectorPage.do.${value}`),
          denial: denials[value],
        }))}
        onChoose={wish => onWish({ connector, wish })}
      />
    </>
  );

  function labelOf(deed: DeedName): string {
    return deed === 'restartFailed'
      ? t('connectorPage.do.restartFailed', { count: connector.tasks.failed })
      : t(`connectorPage.do.${deed}`);
  }
}

/** Things to do; those that are all denied for one reason say it once. */
function ActionItems<T extends string>(props: {
  items: readonly Action<T>[];
  onChoose: (value: T) => void;
}) {
  const { items, onChoose } = props;
  const [{ denial }] = items;
  if (denial !== undefined && items.every(item => item.denial === denial)) {
    const label = items.map(item => item.label).join(', ');
    return (
      <ActionItem label={label} denial={denial} onChoose={() => undefined} />
    );
  }
  return (
    <>
      {items.map(({ value, ...item }) => (
        <ActionItem key={value} {...item} onChoose={() => onChoose(value)} />
      ))}
    </>
  );
}
