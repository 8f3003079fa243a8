// Copyright 2026 The Sluice Authors
// SPDX-License-Identifier: Apache-2.0

import '@backstage/cli/asset-types';
import ReactDOM from 'react-dom/client';
import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import '@backstage/ui/css/styles.css';
import './fonts.css';
import './header.css';
import App from './App';
import { collapseSidebarAtFirst } from './navigation/collapseSidebarAtFirst';

const root = document.getElementById('root');
if (!root) {
  throw new Error("The page has no element with the id 'root'");
}

collapseSidebarAtFirst();
ReactDOM.createRoot(root).render(App.createRoot());
