namespace Alliance.Core.Benchmarks.Operations;

/// <summary>One way to make a model from JSON and JSON from a model.</summary>
public interface ICodec
{
    /// <summary>What tables call it.</summary>
    string Name { get; }

    /// <summary>Makes the whole model.</summary>
    object Read(byte[] utf8Json);

    /// <summary>Writes a model that <see cref="Read"/> made.</summary>
    byte[] Write(object model);
}
