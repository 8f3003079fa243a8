// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import { ConnectorSummary } from '@sluice/plugin-event-streaming-common';
import { useState } from 'react';
import { StreamingPage } from '../../../components/layout/StreamingPage';
import { DataTable } from '../../../components/table/DataTable';
import { connectorTranslationRef } from '../../../connectorTranslation';
import { useTexts } from '../../../translation/useTexts';
import { ConnectorListCaption } from './ConnectorListCaption';
import { ConnectorListControls } from './ConnectorListControls';
import { ConnectorListEmpty } from './ConnectorListEmpty';
import { ConnectorListState, ConnectorSortKey } from './connectorListState';
import { ConnectorsCsvButton } from './ConnectorsCsvButton';
import { RowWish } from './row/RowWish';
import { RowWishDialog } from './row/RowWishDialog';
import { useConnectorColumns } from './useConnectorColumns';
import { ConnectorList, useConnectorList } from './useConnectorList';

const NONE: [] = [];

/** `/connectors`: which connectors there are, and how each one is. */
export function ConnectorListPage() {
  const list = useConnectorList();
  const [wish, setWish] = useState<RowWish>();
  return (
    <StreamingPage>
      <ConnectorListControls state={list.state} onChange={list.setState} />
      <ConnectorTable list={list} onWish={setWish} />
      {wish && (
        <RowWishDialog
          {...wish}
          onDone={list.pages.reload}
          onClose={() => setWish(undefined)}
        />
      )}
    </StreamingPage>
  );
}

function ConnectorTable(props: {
  list: ConnectorList;
  onWish: (wish: RowWish) => void;
}) {
  const { list, onWish } = props;
  const { state, setState, pages, unfilteredTotal } = list;
  const { t } = useTexts(connectorTranslationRef);
  const away = new Set(pages.value?.partial?.map(({ source }) => source));
  return (
    <DataTable
      label={t('connectors.label')}
      rows={pages.value?.items ?? NONE}
      rowId={rowIdOf}
      columns={useConnectorColumns({ onWish, onDone: pages.reload })}
      loading={pages.loading}
      error={pages.error}
      onRetry={pages.reload}
      isMuted={({ connect }) => away.has(connect)}
      caption={
        <ConnectorListCaption
          page={pages.value}
          unfilteredTotal={unfilteredTotal}
        >
          <ConnectorsCsvButton query={list.query} />
        </ConnectorListCaption>
      }
      empty={
        <ConnectorListEmpty
          state={state}
          onChange={setState}
          partial={pages.value?.partial ?? NONE}
          unfilteredTotal={unfilteredTotal}
          onRetry={pages.reload}
        />
      }
      sort={{ key: state.sort, order: state.order }}
      onSort={({ key, order }) =>
        setState({ sort: key as ConnectorSortKey, order })
      }
      paging={{
        page: pages.page,
        pageSize: Number(state.rows),
        totalItems: pages.value?.totalItems ?? 0,
      }}
      onPage={({ page, pageSize }) => {
        if (pageSize === Number(state.rows)) {
          pages.onPage(page);
        } else {
          setState({ rows: String(pageSize) as ConnectorListState['rows'] });
        }
      }}
    />
  );
}

function rowIdOf({ connect, connector }: ConnectorSummary): string {
  return JSON.stringify([connect, connector]);
}
