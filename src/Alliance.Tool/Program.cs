using Alliance.Tool;

return ToolRun.Start(args);
