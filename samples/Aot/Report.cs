namespace Aot;

/// <summary>Prints what was tried, a line each, and counts what came out otherwise than it should.</summary>
internal sealed class Report(TextWriter output)
{
    public int Wrong { get; private set; }

    public void Say(string subject, bool isRight, string outcome)
    {
        Wrong += isRight ? 0 : 1;
        output.WriteLine($"{(isRight ? "ok" : "WRONG"),-6}{subject,-12}{outcome}");
    }
}
