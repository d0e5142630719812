namespace Alliance.Core.Benchmarks.Operations;

/// <summary>One way to read a model from bytes and to write a model to bytes.</summary>
public interface ICodec
{
    /// <summary>The name in the tables of results.</summary>
    string Name { get; }

    /// <summary>Reads the whole model.</summary>
    object Read(byte[] bytes);

    /// <summary>Writes a model that <see cref="Read"/> made.</summary>
    byte[] Write(object model);

    /// <summary>Converts a document to the codec's own format. Default: JSON.</summary>
    byte[] FromJson(byte[] utf8Json) => utf8Json;

    /// <summary>Converts the codec's output to JSON.</summary>
    byte[] ToJson(byte[] bytes) => bytes;
}
