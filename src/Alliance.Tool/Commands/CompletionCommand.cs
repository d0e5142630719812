using System.CommandLine;

namespace Alliance.Tool;

/// <summary>Writes the script by which a shell completes command lines.</summary>
internal sealed class CompletionCommand : ToolCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "pwsh"];

    private readonly Argument<string> _shell = new("SHELL") { HelpName = "SHELL", Description = "bash, zsh or pwsh (PowerShell)." };

    public CompletionCommand()
        : base(
            "completion",
            "Writes a script for the settings of a shell; with it, the key Tab completes commands, options, and the ids and codes of the dataset that the line or ALLIANCE_DATA names.",
            "source <(alliance completion bash)",
            "alliance completion zsh > ~/.zfunc/_alliance",
            "alliance completion pwsh | Out-String | Invoke-Expression")
    {
        _shell.CompletionSources.Add(Shells);
        Add(_shell);
    }

    /// <inheritdoc/>
    protected override ExitCode Run(ParseResult result, ToolOutput output)
    {
        string shell = result.GetValue(_shell)!;
        if (!Shells.Contains(shell))
            throw ToolException.Usage($"There is no script for {PlainText.Quoted(shell)}; there are {string.Join(", ", Shells)}.{NearWords.DidYouMean(shell, Shells)}");
        using Stream script = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"alliance.{shell}")!;
        using var text = new MemoryStream();
        script.CopyTo(text);
        output.Verbatim(text.ToArray());
        return ExitCode.Answered;
    }
}
