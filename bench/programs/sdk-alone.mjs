/** The yardstick: a process that has loaded the SDKs and restify, and does nothing with them. Listens on PORT. */
import { createServer } from 'node:http';
import '@microsoft/teams-ai';
import 'botbuilder';
import 'restify';

createServer((_request, response) => response.end('{}')).listen(Number(process.env.PORT), '127.0.0.1');
