namespace Aot;

/// <summary>Prints one line for each step, and counts the steps whose result is not the expected one.</summary>
internal sealed class Report(TextWriter output)
{
    public int Wrong { get; private set; }

    public void Say(string subject, bool isRight, string outcome)
    {
        Wrong += isRight ? 0 : 1;
        output.WriteLine($"{(isRight ? "ok" : "WRONG"),-6}{subject,-12}{outcome}");
    }
}
