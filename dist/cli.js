#!/usr/bin/env node
import { runCli } from './core/index.js';

await runCli();
