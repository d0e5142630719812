namespace Alliance.Core.Tests.Validation;

/// <summary>A record that breaks one rule and no other.</summary>
internal sealed record BrokenExample(string Code, object Record)
{
    public override string ToString() => Code;
}
