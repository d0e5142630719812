return Quickstart.QuickstartCommand.Run(args);
